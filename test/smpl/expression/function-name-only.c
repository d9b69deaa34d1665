int f(struct c *c)
{
	int (*fn)(struct c *) = snd_register;

	return snd_register(c);
}
