int legacy;
int f(int a, int b)
{
	if (legacy && a)
		g();
	if (a &&
	    legacy)
		g();
	if (legacy &&
	    (a || b))
		g();
	return legacy && a && b;
}
