void f(char *a, char *ok)
{
	if (a && use(a))
		g();
	if (ok && use(ok))
		g();
	if (a != NULL && use(a))
		g();
}
