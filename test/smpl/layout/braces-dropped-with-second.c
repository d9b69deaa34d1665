int f(int a)
{
	if (a) {
		trace(a);
		g();
	}
	for (;;) {
		g();
		trace(a);
	}
	if (a)
		trace(a);
	else
		g();
	if (a)
		g();
	else
		trace(a);
	while (a)
		trace(a);
	return 0;
}
