int f(struct old *p)
{
	return sizeof(struct old) + sizeof(*p);
}
