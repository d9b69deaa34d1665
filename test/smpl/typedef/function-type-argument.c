typedef int fresh_fn(int);

int call(old_fn *fn, int n)
{
	old_fn *other = fn;

	return other(n) + ((old_fn *)fn)(1);
}
