void f(struct item *it)
{
	memset(it, 0, sizeof(struct item));
	memset(&it->sub, 0, sizeof(struct sub));
	memset(it, 1, sizeof(struct item));
}
