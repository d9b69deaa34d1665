// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
    struct page *pages[4];
    int ret, i;

    /* lock the address space */
    down_read( &current->mm->mmap_sem );
    ret = get_user_pages( arg,          /* start */
                          4,            /* nr */
                          FOLL_WRITE,   /* gup_flags */
                          pages,        /* pages */
                          NULL );       /* vmas */
    up_read( &current->mm->mmap_sem );
    if( ret != 4 )
        return -EFAULT;
    for( i = 0; i < ret; i++ )
        put_page( pages[i] );
    return 0;
}

static const struct file_operations lamp_fops = {
	.owner		= THIS_MODULE,
	.unlocked_ioctl	= lamp_ioctl,
};
