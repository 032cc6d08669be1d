"use client";
import { X } from "lucide-react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { IconButton } from "@/app/_ui/button";
import { CataloguePanel } from "./catalogue-panel";

/** The catalogue over the page, where there is no room for its column. */
export function CatalogueDrawer({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onClose())}
      isDismissable
      className="fixed inset-0 z-20 bg-black/50"
    >
      <Modal className="fixed inset-y-0 left-0 w-[344px] max-w-[calc(100vw-24px)] bg-paper shadow-xl">
        <Dialog className="flex h-full flex-col outline-none">
          <div className="flex items-center justify-between py-2 pr-2 pl-4">
            <Heading slot="title" className="text-16 font-semibold">
              Catalogue
            </Heading>
            <IconButton label="Close the catalogue" onPress={onClose}>
              <X aria-hidden className="size-4" />
            </IconButton>
          </div>
          <CataloguePanel autoFocus />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
