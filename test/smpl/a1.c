static int foo_write(struct foo *foo, const char __user *buf, size_t n)
{
	foo->buf = kmalloc(n, GFP_KERNEL);
	if (!foo->buf)
		return -ENOMEM;

	if (copy_from_user(foo->buf, buf, n)) {
		kfree(foo->buf);
		return -EFAULT;
	}
	foo->n = n;
	return 0;
}
