int f(int x)
{
	list_for_each(p, q) {
		if (a(p))
			continue;
		b(p);
	}
	while (x)
		continue;
}
