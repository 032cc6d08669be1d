"use client";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { IconButton } from "./button";

/** A dialog over the page. Give it `onClose` unless it must be answered. */
export function Dialog({
  title,
  isOpen,
  onClose,
  isAlert = false,
  className = "max-w-lg",
  children,
}: {
  title: string;
  isOpen: boolean;
  onClose?: () => void;
  isAlert?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onClose?.())}
      isDismissable={onClose !== undefined && !isAlert}
      isKeyboardDismissDisabled={onClose === undefined}
      className="fixed inset-0 z-20 grid place-items-center overflow-auto bg-black/50 p-4"
    >
      <Modal className={`w-full rounded-card border border-line bg-surface shadow-xl ${className}`}>
        <AriaDialog role={isAlert ? "alertdialog" : "dialog"} className="flex flex-col gap-4 p-6">
          <div className="flex items-start gap-4">
            <Heading slot="title" className="flex-1 text-20 font-semibold">
              {title}
            </Heading>
            {onClose ? (
              <IconButton label="Close" onPress={onClose}>
                <X aria-hidden className="size-5" />
              </IconButton>
            ) : null}
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
