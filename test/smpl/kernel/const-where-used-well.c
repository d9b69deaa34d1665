static struct file_operations a = {
	.open = x,
};

int f(void)
{
	return reg(&a);
}
