/* SPDX-License-Identifier: GPL-2.0 */
#define LAMP_LOCK(mm) down_read(&(mm)->mmap_sem)
#define LAMP_UNLOCK(mm) up_read(&(mm)->mmap_sem)
