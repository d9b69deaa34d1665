enum e { A, B };
enum o { C };
int h(enum e p, int q, enum o r)
{
	f(p);
	f(q);
	f(r);
	f(A);
}
