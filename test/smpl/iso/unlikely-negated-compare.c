void f(char *a, char *b)
{
	if (unlikely(!a))
		return;
	if (unlikely(b == NULL)) {
		return;
	}
	if (!b)
		return;
	if (likely(!b))
		return;
}
