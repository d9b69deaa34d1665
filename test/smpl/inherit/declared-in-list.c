struct box {
	int a;
	char *b;
};
int f(struct box *p)
{
	return p->a + *p->b;
}
