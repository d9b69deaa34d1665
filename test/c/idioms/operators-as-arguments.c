int f(int a)
{
	ASSERTCMP(a, <=, b);
	ASSERTCMP(a, ==, b), ASSERTIFCMP(c, d, !=, e);
	ASSERT3U(a, <, b);
	VERIFY3P(a, !=, NULL);
	DLM_ASSERT(x, y;);
	DLM_ASSERT(x == 1, printk("a %d\n", b); dump(x););
	OP(+, 1, -);
	BIN(&&, ||, ->, ., &, |, ^, ~, !, %, /, *, <<, >>=, ?, :);
	if (CMP(a, >=, b))
		return 1;
	return CMP(a, <, b) ? 1 : 0;
}
