void f(int x)
{
	if (x)
		goto out;
	else
		goto out;
	while (x)
		goto out;
	for (;;)
		goto out;
	switch (x) {
	case 1:
		goto out;
	}
out:
	;
}
