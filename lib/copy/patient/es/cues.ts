/** Words of the page "Sound, voice and buzz". */
import type { cues as english } from "../en/cues";

export const cues: typeof english = {
  lead: "Elija cómo le guiamos. Lo que elija se queda en este equipo.",
  byEar: "En cada sesión",
  more: "Más ayuda",
  names: {
    sound: "Sonido",
    voice: "Voz",
    buzz: "Vibración",
    flash: "Destello",
    breathGuide: "Guía para respirar en cada ejercicio",
    breathCounts: "Contar al respirar",
    paceBar: "Barra de ritmo",
    headset: "Botones de los audífonos",
    keys: "Teclas con letras",
  },
  hints: {
    sound: "Tonos suaves en cada cambio.",
    voice: "Apáguela si su equipo le lee la pantalla.",
    buzz: "Su teléfono vibra en cada cambio.",
    flash: "El borde de la pantalla se ilumina en cada cambio.",
    breathGuide: "Muestra cuándo tomar y soltar el aire.",
    breathCounts: "La voz cuenta los segundos.",
    paceBar: "Muestra qué tan lento rodar.",
    headset: "Sirven para hacer pausa, seguir y omitir. Su música puede parar.",
    keys: "N o flecha derecha pasa al que sigue. B o flecha izquierda vuelve. R repite el lado. S es no afloja. P dice cuánto presiona.",
  },
  on: "Sí",
  off: "No",
  cannot: {
    sound: "Este equipo no puede dar los tonos.",
    voice: "Este equipo no tiene voz en español.",
    buzz: "Este equipo no puede vibrar.",
    headset: "Este equipo no los deja usar aquí.",
  },
  tryIt: "Probar",
  hearNothing: "¿No oye nada? Suba el sonido de su equipo.",
  done: "Listo",
};
