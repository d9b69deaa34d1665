int walk(int n, struct file *filp, char *s)
{
	if (n)
		look(filp->f_path);
	return get(filp->f_path, s);
}

int other(struct file *filp)
{
	return get(filp->f_path);
}
