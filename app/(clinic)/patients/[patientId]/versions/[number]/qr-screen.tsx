"use client";
import { X } from "lucide-react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { IconButton } from "@/app/_ui/button";
import { QrCode } from "@/app/_ui/qr-code";
import type { QrPath } from "@/lib/handout/qr-path";

/** A link's code over the whole screen, as large as it goes, for the patient to scan. White in every theme. */
export function QrScreen({
  code,
  title,
  label,
  onClose,
}: {
  code: QrPath;
  /** What the patient reads over it. */
  title: string;
  label: string;
  onClose: () => void;
}) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => (open ? undefined : onClose())}
      className="fixed inset-0 z-20 bg-white text-[#1d2733]"
    >
      <Modal className="h-full w-full">
        <Dialog className="flex h-full flex-col items-center justify-center gap-4 p-4">
          <div className="flex w-full max-w-[80vh] items-center gap-4">
            <Heading slot="title" className="flex-1 text-20 font-semibold">
              {title}
            </Heading>
            <IconButton
              label="Close"
              onPress={onClose}
              autoFocus
              className="text-[#1d2733] data-hovered:bg-[#efede6]"
            >
              <X aria-hidden className="size-6" />
            </IconButton>
          </div>
          <div className="w-full max-w-[min(92vw,75vh)]">
            <QrCode code={code} title={`Code of the link “${label}”`} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
