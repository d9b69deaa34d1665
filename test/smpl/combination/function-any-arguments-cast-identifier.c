int fc1(void)
{
	int y, n;
	char *q = p->len;
	char *p = foo();
	p |= i < lock(ret, y);
	p += n == q;
	if ((long)p->next) {
		unlock(NULL);
	}
	x++;
	if (sizeof(struct s))
		dev->len = init(s.b);
}
