void f(int a)
{
	int v;

	if ((v = fetch()) < 0)
		return;
	if (a || (v = fetch()))
		g(v);
	v = fetch();
}
