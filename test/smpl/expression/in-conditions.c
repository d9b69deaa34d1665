int f(void *p, void *q)
{
	if (is_err(p) || is_err(q))
		return 1;
	for (; is_err(p); p = next(p))
		;
	do {
		p = next(p);
	} while (!is_err(p));
	switch (is_err(q)) {
	case 0:
		return is_err(q) ? 2 : 3;
	}
	return 0;
}
