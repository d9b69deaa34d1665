struct old_name {
	int a;
};

static struct old_name *table[3];

int f(struct old_name *p)
{
	return sizeof(struct old_name) + p->a + table[0]->a;
}
