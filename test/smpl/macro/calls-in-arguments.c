#define CALL(x) old(x)
#define TWICE(x) do { old(x); old(x); } while (0)
void f(int a)
{
	WRAP(old(a));
	FOREACH(old(a)) {
		old(a);
	}
}
