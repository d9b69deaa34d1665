#define A(x) do { release(x); other(x); } while (0)
#define B(x) do { other(x); goto out; out: release(x); } while (0)
void f(int a)
{
	A(a);
	release(a);
}
