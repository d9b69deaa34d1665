struct old *get(void);

int f(struct old *p)
{
	struct old *q = p;

	return sizeof(struct old) + use((struct old *)q);
}
