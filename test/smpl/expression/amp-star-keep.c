int *f(int *p, struct l *h)
{
	g(&*p, &*h->next, &*(p + 1));
	return &*p++;
}
