void f(int x)
{
	a(a(x));
	x = a(1);
	if (x) a(2); else a(3);
	for (a(4); x; a(5)) a(6);
}
