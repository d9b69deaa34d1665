int f(int a)
{
	if (special(a)) {
		h();
	} else {
		l();
	}
	if (special(a))
		h();
	else
		l();
	return 0;
}
