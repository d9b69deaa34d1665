/* SPDX-License-Identifier: GPL-2.0 */
#define HUB_ENTER down_read(&current->mm->mmap_sem)
#define HUB_LEAVE up_read(&current->mm->mmap_sem)
