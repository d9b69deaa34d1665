void f(int a)
{
	while (a) {
		retry(a);
		a--;
	}
}
