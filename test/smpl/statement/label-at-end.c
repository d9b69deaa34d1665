void f(int i, int j)
{
	if (i)
		goto out;
	a();
out:
	;
}
void g(int i, int j)
{
	while (i) {
		if (i)
			goto next;
		a();
next: ;
	}
}
