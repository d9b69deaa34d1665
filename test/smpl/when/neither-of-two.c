void f(int m)
{
	get(m);
	a();
	use(m);
	get(k);
	put(k);
	use(k);
	get(l);
	if (a)
		give(l);
	use(l);
}
