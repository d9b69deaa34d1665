void f(struct a *a)
{
	typeof(a->b) first = a->b;
	__typeof__(a) second = a;
	typeof(int) third = 3;
}
