void f(int a)
{
	join("left", a, "right");
	join("left", a, "wrong");
}
