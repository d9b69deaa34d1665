void copy(unsigned long arg)
{
	put((char /* theirs */ __user *)arg);
}
