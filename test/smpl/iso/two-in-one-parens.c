void f(char *a, int n)
{
	if ((!a) && (n == 0))
		return;
	if (((a == NULL)) && !(n))
		return;
	if ((NULL == a) && 0 == n) {
		return;
	}
}
