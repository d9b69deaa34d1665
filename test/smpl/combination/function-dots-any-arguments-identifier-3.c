static int fa0(void)
{
	int y = dev;
	int n, i;
	q = s.next;
	while (x)
		i = q->b;
	dev->next = (sizeof(struct s)) * ret;
}
