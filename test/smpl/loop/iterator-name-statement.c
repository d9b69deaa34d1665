int f(int x)
{
	list_for_each(p, q)
		b(p);
	list_for_each(p, q) {
		b(p);
	}
	for_each_cpu(i) {
	}
	while (x)
		continue;
}
