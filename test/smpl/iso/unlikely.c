void f(int x)
{
	if (broken(x))
		return;
	if (unlikely(broken(x)))
		return;
	if (likely(broken(x)))
		return;
}
