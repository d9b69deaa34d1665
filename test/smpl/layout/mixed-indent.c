int f(int a)
{
    int ret;

    if (a) {
	    ret = g(a);
	    if (ret)
		    goto out;
    }
    if (ret == 2)
	goto out;
    ret = h(a,
            2) + h(a
	           + 1);
out:
    return ret;
}
