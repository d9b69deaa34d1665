void f(int *p, int a)
{
	old(p /* the pointer */, a);
	old(p, /* the number of it all */ a);
	old(p,
	    a /* how many of them */);
}
