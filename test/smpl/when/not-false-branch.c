void a(int e, int x)
{
	x = check(e);
	if (x)
		use(e);
	else
		drop(e);
}
