#include <linux/mm.h>
void hub_lock_mm(struct mm_struct *mm)
{
	mmap_read_lock(mm);
}
void hub_unlock_mm(struct mm_struct *mm)
{
	mmap_read_unlock(mm);
}
