int f(struct item **list, struct item *one, struct other **l)
{
	return list[0]->n + one[1].n + l[0]->n;
}
