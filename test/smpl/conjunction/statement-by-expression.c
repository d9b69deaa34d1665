int h(int x)
{
	kfree(a);
	if (b)
		kfree(c);
}
