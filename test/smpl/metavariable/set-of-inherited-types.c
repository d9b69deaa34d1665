typedef struct one {
	int it;
} first;

typedef struct two {
	int it;
} second;

typedef struct three {
	int it;
} third;

int f(first *p, second *q, third *r)
{
	return get(p) + get(q) + get(r);
}
