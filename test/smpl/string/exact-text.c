void f(void)
{
	log("a b");
	log("a  b");
	log("a" " b");
}
