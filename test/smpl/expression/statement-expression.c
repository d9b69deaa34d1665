#define once(x) ({ int r = probe(x); r; })

int f(int a)
{
	return ({ int r; r = probe(a); r; });
}
