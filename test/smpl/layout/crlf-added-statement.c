int f(int a)
{
	call(a);
	if (a)
		call(a);
	return 0;
}
