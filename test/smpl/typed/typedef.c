typedef struct s *handle;
typedef struct s plain;

void f(handle h, plain *p, void *q)
{
	put(h);
	put(p);
	put(q);
}
