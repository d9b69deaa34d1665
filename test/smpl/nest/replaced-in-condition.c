void h(int a)
{
	if (in_use(a)) {
		g(in_use(a));
	}
	if (a && !in_use(b)) {
		g(1);
	}
	while (in_use(a))
		;
}
