void h(int x)
{
	if (x)
		touch(x);
	touch(1);
}
