int f(int i)
{
	static const void *const table[256] = {
		[0 ... 255] = &&default_label,
		[1] = &&one, [2] = && two,
	};
	void *p = &&one;
	unsigned long d = (unsigned long)&&one - (unsigned long)&&two;
	goto *table[i];
	goto *p;
	goto *(void *)(x + y);
one:
	return (a && b) ? (long)&&two : 0;
two: __attribute__((unused))
default_label:
	return 1;
}
